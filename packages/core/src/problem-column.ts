/** The heading of the column that says what is wrong with the rows that could not be taken; a reader of files passes over it. */
export const problemColumn = 'Lỗi'
