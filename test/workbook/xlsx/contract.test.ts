import { contractSuite } from '../contract';
import { portOver } from './builders';

contractSuite('an .xlsx file', async (workbook) => portOver(workbook));
