import type { Message } from './language';

/** Documents of the dossier: what each is called, its number, who issues it, and its title (blanks are filled). */
export const DOCUMENT_TEXTS = {
  'result-report': {
    about: { vi: 'Báo cáo kết quả xác định Chỉ số CCHC', en: 'Report on the result' },
    number: { vi: 'Số: ……/BC-SNV', en: 'No. ……/BC-SNV' },
    title: { vi: 'BÁO CÁO', en: 'REPORT' },
    subject: {
      vi: 'Kết quả xác định Chỉ số cải cách hành chính năm {year}',
      en: 'Result of the PAR INDEX {year}',
    },
  },
  submission: {
    about: { vi: 'Tờ trình phê duyệt, công bố kết quả', en: 'Submission for approval' },
    number: { vi: 'Số: ……/TTr-SNV', en: 'No. ……/TTr-SNV' },
    title: { vi: 'TỜ TRÌNH', en: 'SUBMISSION' },
    subject: {
      vi: 'Về việc phê duyệt, công bố kết quả Chỉ số cải cách hành chính năm {year}',
      en: 'On approving and publishing the PAR INDEX {year}',
    },
  },
  minutes: {
    about: { vi: 'Biên bản họp Hội đồng thẩm định', en: 'Minutes of the council' },
    number: { vi: 'Số: ……/BB-HĐTĐ', en: 'No. ……/BB-HĐTĐ' },
    title: { vi: 'BIÊN BẢN', en: 'MINUTES' },
    subject: {
      vi: 'Họp Hội đồng thẩm định kết quả Chỉ số cải cách hành chính năm {year}',
      en: 'Meeting of the appraisal council on the PAR INDEX {year}',
    },
  },
  decision: {
    about: { vi: 'Dự thảo quyết định công bố và phụ lục', en: 'Draft decision with its appendix' },
    number: { vi: 'Số: ……/QĐ-UBND', en: 'No. ……/QĐ-UBND' },
    title: { vi: 'QUYẾT ĐỊNH', en: 'DECISION' },
    subject: {
      vi: 'Về việc công bố kết quả Chỉ số cải cách hành chính năm {year}',
      en: 'On publishing the PAR INDEX {year}',
    },
  },
  'extract-emulation': {
    about: { vi: 'Danh sách trích chuyển phục vụ thi đua, khen thưởng', en: 'Extract for emulation awards' },
    number: { vi: 'Số: ……/SNV-CCHC', en: 'No. ……/SNV-CCHC' },
    title: { vi: 'DANH SÁCH TRÍCH CHUYỂN', en: 'EXTRACT' },
    subject: {
      vi: 'Kết quả Chỉ số cải cách hành chính năm {year} phục vụ xét thi đua, khen thưởng',
      en: 'PAR INDEX {year} for emulation and awards',
    },
  },
  'extract-heads': {
    about: {
      vi: 'Danh sách trích chuyển phục vụ đánh giá người đứng đầu',
      en: 'Extract for assessing heads',
    },
    number: { vi: 'Số: ……/SNV-CCHC', en: 'No. ……/SNV-CCHC' },
    title: { vi: 'DANH SÁCH TRÍCH CHUYỂN', en: 'EXTRACT' },
    subject: {
      vi: 'Kết quả Chỉ số cải cách hành chính năm {year} phục vụ đánh giá, xếp loại người đứng đầu',
      en: 'PAR INDEX {year} for the assessment of heads',
    },
  },
} as const satisfies Record<string, Readonly<Record<'about' | 'number' | 'title' | 'subject', Message>>>;

export type DocumentName = keyof typeof DOCUMENT_TEXTS;

/** Sentences of the documents; dots stand where only a person knows. */
export const DOCUMENT_LABELS = {
  country: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  'place-and-date': { vi: '……, ngày … tháng … năm ……', en: '……, date ……' },
  'office.parent': { vi: 'UBND TỈNH ……', en: 'PEOPLE’S COMMITTEE OF ……' },
  'office.body': { vi: 'SỞ NỘI VỤ', en: 'DEPARTMENT OF HOME AFFAIRS' },
  'office.committee': { vi: 'ỦY BAN NHÂN DÂN\nTỈNH ……', en: 'PEOPLE’S COMMITTEE\nOF ……' },
  'office.council': { vi: 'HỘI ĐỒNG THẨM ĐỊNH\nCHỈ SỐ CCHC', en: 'APPRAISAL COUNCIL' },
  'sign.director': { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' },
  'sign.chairman': { vi: 'CHỦ TỊCH', en: 'CHAIRMAN' },
  'sign.council': { vi: 'CHỦ TỌA', en: 'CHAIR' },
  'sign.secretary': { vi: 'THƯ KÝ', en: 'SECRETARY' },
  receivers: { vi: 'Nơi nhận:', en: 'Copies to:' },
  'receivers.above': { vi: '- Như trên;', en: '- as above;' },
  'receivers.dots': { vi: '- ……;', en: '- ……;' },
  'receivers.article': { vi: '- Như Điều 3;', en: '- as Article 3;' },
  'receivers.file': { vi: '- Lưu: VT, ……', en: '- Filed: ……' },
  'to.chairman': {
    vi: 'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh ……',
    en: 'To: the Chairman of the People’s Committee of ……',
  },
  'to.emulation': { vi: 'Kính gửi: Hội đồng Thi đua – Khen thưởng tỉnh ……', en: 'To: the emulation council' },
  'to.heads': { vi: 'Kính gửi: ……', en: 'To: ……' },
  basis: {
    vi: 'Căn cứ Quyết định số ……/QĐ-…… ngày … tháng … năm …… của …… ban hành “{rulebook}”;',
    en: 'Pursuant to Decision No. …… on the criteria {rulebook};',
  },
  'basis.council': {
    vi: 'Căn cứ Biên bản họp Hội đồng thẩm định ngày … tháng … năm ……;',
    en: 'Pursuant to the minutes of the council of ……;',
  },
  'basis.proposal': {
    vi: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số ……/TTr-SNV ngày … tháng … năm …….',
    en: 'On the proposal of the Director of Home Affairs in Submission No. …….',
  },
  'report.intro': {
    vi: 'Sở Nội vụ báo cáo kết quả xác định Chỉ số cải cách hành chính năm {year} như sau:',
    en: 'The result of the PAR INDEX {year} is as follows:',
  },
  'report.process': { vi: '1. Quá trình tổ chức thực hiện', en: '1. How it was carried out' },
  'report.process-dots': {
    vi: '…… (nêu việc ban hành tiêu chí, tự chấm, thẩm định các lần, điều tra xã hội học, họp Hội đồng)',
    en: '…… (issue of the criteria, self-scoring, appraisal, surveys, council)',
  },
  'report.group': { vi: '{number}. Kết quả của {group}', en: '{number}. Result of {group}' },
  'report.table': { vi: 'Bảng tổng hợp điểm và xếp hạng:', en: 'Points and ranks:' },
  'report.proposal': { vi: '{number}. Nhận xét, kiến nghị', en: '{number}. Remarks and proposals' },
  dots: { vi: '……', en: '……' },
  'submission.intro': {
    vi: 'Sở Nội vụ đã tổ chức thẩm định, tổng hợp kết quả Chỉ số cải cách hành chính năm {year} của {count} đơn vị thuộc {groups} nhóm. Kết quả tóm tắt:',
    en: 'The PAR INDEX {year} of {count} agencies in {groups} groups has been appraised. In short:',
  },
  'submission.ask': {
    vi: 'Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, phê duyệt và công bố kết quả (kèm theo dự thảo Quyết định, Báo cáo và Biên bản họp Hội đồng).',
    en: 'The Chairman is asked to approve and publish the result (draft decision, report and minutes attached).',
  },
  'minutes.when': {
    vi: 'Hôm nay, vào lúc … giờ … phút, ngày … tháng … năm ……, tại ……, Hội đồng thẩm định họp về kết quả Chỉ số cải cách hành chính năm {year}.',
    en: 'On …… at ……, the council met on the PAR INDEX {year}.',
  },
  'minutes.present': { vi: 'I. THÀNH PHẦN', en: 'I. PRESENT' },
  'minutes.chair': { vi: '1. Chủ tọa: …… – chức vụ: ……', en: '1. Chair: ……' },
  'minutes.secretary': { vi: '2. Thư ký: …… – chức vụ: ……', en: '2. Secretary: ……' },
  'minutes.members': {
    vi: '3. Thành viên dự họp: ……; vắng mặt: …… (lý do ……)',
    en: '3. Members: ……; absent: ……',
  },
  'minutes.content': { vi: 'II. NỘI DUNG', en: 'II. PROCEEDINGS' },
  'minutes.reported': {
    vi: 'Tổ giúp việc báo cáo kết quả thẩm định như sau:',
    en: 'The working group reported the following result:',
  },
  'minutes.opinions': { vi: 'Ý kiến của các thành viên: ……', en: 'Opinions of the members: ……' },
  'minutes.vote': {
    vi: 'Kết quả biểu quyết: … /… thành viên thống nhất.',
    en: 'Vote: … of … members in favour.',
  },
  'minutes.end': {
    vi: 'Biên bản lập xong lúc … giờ … phút cùng ngày, đã đọc cho các thành viên nghe và thống nhất.',
    en: 'The minutes were closed at …… and agreed.',
  },
  'decision.chairman': {
    vi: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ……',
    en: 'THE CHAIRMAN OF THE PEOPLE’S COMMITTEE',
  },
  'decision.law': {
    vi: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày … tháng … năm ……;',
    en: 'Pursuant to the Law on local government of ……;',
  },
  'decision.decides': { vi: 'QUYẾT ĐỊNH:', en: 'DECIDES:' },
  'decision.article-1': {
    vi: 'Điều 1. Công bố kết quả Chỉ số cải cách hành chính năm {year} của {count} đơn vị thuộc {groups} nhóm (có phụ lục kèm theo).',
    en: 'Article 1. The PAR INDEX {year} of {count} agencies in {groups} groups is published (appendix attached).',
  },
  'decision.article-2': {
    vi: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    en: 'Article 2. This decision takes effect on signing.',
  },
  'decision.article-3': {
    vi: 'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, thủ trưởng các cơ quan, đơn vị có tên tại Điều 1 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    en: 'Article 3. Those named carry out this decision.',
  },
  appendix: { vi: 'PHỤ LỤC {number}', en: 'APPENDIX {number}' },
  'appendix.title': {
    vi: 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year} – {group}',
    en: 'PAR INDEX {year} – {group}',
  },
  'appendix.with': {
    vi: '(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng … năm …… của Chủ tịch Ủy ban nhân dân tỉnh ……)',
    en: '(Issued with Decision No. …… of ……)',
  },
  'extract.intro': {
    vi: 'Sở Nội vụ trích chuyển kết quả Chỉ số cải cách hành chính năm {year} (theo Quyết định số ……/QĐ-UBND ngày … tháng … năm ……) như sau:',
    en: 'Extract of the PAR INDEX {year} (Decision No. ……):',
  },
  'extract.head': { vi: 'Người đứng đầu', en: 'Head' },
  'extract.group': { vi: 'Nhóm: {group}', en: 'Group: {group}' },
  unranked: { vi: 'Chưa xếp hạng: {units}.', en: 'Not ranked: {units}.' },
  'cli.written': { vi: 'Đã ghi và đọc lại khớp: {file}.', en: 'Written and read back: {file}.' },
  'cli.documents': {
    vi: 'Văn bản của hồ sơ trình (với --docx):',
    en: 'Documents of the dossier (with --docx):',
  },
} as const satisfies Record<string, Message>;

export type DocumentLabel = keyof typeof DOCUMENT_LABELS;

export const DOCUMENT_PROBLEMS = {
  'document.read-back': {
    vi: 'Đọc lại văn bản “{document}” vừa ghi thì không khớp: ghi “{wanted}”, đọc được “{found}”. Đừng dùng tệp; hãy lập lại.',
    en: 'Read back, the document “{document}” differs: “{wanted}” was written, “{found}” is there. Do not use the file; make it again.',
  },
} as const satisfies Record<string, Message>;

export type DocumentProblemCode = keyof typeof DOCUMENT_PROBLEMS;
