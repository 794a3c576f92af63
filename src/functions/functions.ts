import { answer } from './answer';

// Names, parameters and comments of these two are what Excel shows its user: the build makes functions.json of them.

/**
 * Tính điểm của một tiêu chí theo nguyên văn cách tính điểm. Chỉ để tính thử: kết quả chấm trên bảng không phụ thuộc hàm này.
 * @customfunction DIEM DIEM
 * @param cachTinhDiem Ô chứa nguyên văn cách tính điểm của tiêu chí.
 * @param diemToiDa Điểm tối đa của tiêu chí; để trống nếu không có.
 * @param soLieu Số liệu kê khai: một ô như 46/50, 97,2%, Có; hoặc từng số theo thứ tự trong cách tính điểm.
 * @returns Số điểm; chưa đủ căn cứ thì #N/A kèm câu hỏi.
 */
export async function diem(
  cachTinhDiem: unknown,
  diemToiDa: unknown,
  ...soLieu: unknown[][][]
): Promise<number> {
  return answer({ text: cachTinhDiem, maximum: diemToiDa, figures: soLieu }, ({ pointsIn }) => pointsIn);
}

/**
 * Cho biết cần thêm bao nhiêu để được thêm điểm, và được thêm mấy điểm.
 * @customfunction CONTHIEU CONTHIEU
 * @param cachTinhDiem Ô chứa nguyên văn cách tính điểm của tiêu chí.
 * @param diemToiDa Điểm tối đa của tiêu chí; để trống nếu không có.
 * @param soLieu Số liệu kê khai: một ô như 46/50, 97,2%, Có; hoặc từng số theo thứ tự trong cách tính điểm.
 * @returns Việc cần làm và số điểm được thêm; chưa đủ căn cứ thì #N/A kèm câu hỏi.
 */
export async function conThieu(
  cachTinhDiem: unknown,
  diemToiDa: unknown,
  ...soLieu: unknown[][][]
): Promise<string> {
  return answer({ text: cachTinhDiem, maximum: diemToiDa, figures: soLieu }, ({ nextStepIn }) => nextStepIn);
}
