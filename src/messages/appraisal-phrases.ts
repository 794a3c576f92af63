/** Phrases a new round starts with: they are for changing, and none is ever put back. */
export const DEFAULT_PHRASES = [
  { code: 'G01', decision: 'lowered', vi: 'Thiếu tài liệu kiểm chứng.', en: 'Evidence is missing.' },
  {
    code: 'G02',
    decision: 'lowered',
    vi: 'Tài liệu kiểm chứng không thể hiện đầy đủ nội dung theo yêu cầu của tiêu chí.',
    en: 'The evidence does not show all that the criterion asks for.',
  },
  {
    code: 'G03',
    decision: 'lowered',
    vi: 'Văn bản ban hành sau thời hạn quy định.',
    en: 'The document was issued after its due date.',
  },
  {
    code: 'G04',
    decision: 'lowered',
    vi: 'Số liệu tự chấm không khớp số liệu của cơ quan theo dõi.',
    en: 'The figures differ from those of the agency in charge.',
  },
  {
    code: 'G05',
    decision: 'lowered',
    vi: 'Tính điểm chưa đúng thang điểm quy định.',
    en: 'The points do not follow the scale.',
  },
  {
    code: 'G06',
    decision: 'lowered',
    vi: 'Chưa hoàn thành đủ nhiệm vụ theo kế hoạch.',
    en: 'Not all tasks of the plan were completed.',
  },
  {
    code: 'T01',
    decision: 'raised',
    vi: 'Tài liệu kiểm chứng cho thấy mức đạt được cao hơn mức tự chấm.',
    en: 'The evidence shows more than was claimed.',
  },
  {
    code: 'T02',
    decision: 'raised',
    vi: 'Số liệu của cơ quan theo dõi cao hơn số liệu tự chấm.',
    en: 'The figures of the agency in charge are higher than those declared.',
  },
  {
    code: 'H01',
    decision: 'explanationAsked',
    vi: 'Đề nghị bổ sung tài liệu kiểm chứng có số, ký hiệu, ngày ban hành.',
    en: 'Please add evidence with its number, sign and date.',
  },
  {
    code: 'H02',
    decision: 'explanationAsked',
    vi: 'Đề nghị giải trình cách tính số liệu và nguồn số liệu.',
    en: 'Please explain how the figures were worked out, and their source.',
  },
  {
    code: 'K01',
    decision: 'evidenceRefused',
    vi: 'Tài liệu kiểm chứng không thuộc năm đánh giá.',
    en: 'The evidence is not of the assessment year.',
  },
  {
    code: 'K02',
    decision: 'evidenceRefused',
    vi: 'Tài liệu kiểm chứng không liên quan đến nội dung tiêu chí.',
    en: 'The evidence has nothing to do with the criterion.',
  },
] as const;
