/**
 * Excel's runtime for custom functions is there only where office.js is: without it the pane must still open and
 * say where the product runs. Eager: the functions are told to Excel before its runtime starts.
 */
if (typeof CustomFunctions !== 'undefined') void import(/* webpackMode: "eager" */ './functions');
