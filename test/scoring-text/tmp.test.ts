import { ruleView } from '../../src/scoring-text/rule-view';
test('x', () => {
  const lines = [
    { text: '- Chậm báo cáo: 0,5 điểm\n- Sai số liệu: 0,25 điểm', max: '-1', name: 'Điểm trừ' },
    { text: 'Mỗi báo cáo chậm: 0,5 điểm', max: '1', siblings: ['Mỗi nhiệm vụ chậm trừ 0,5 điểm'] },
    { text: 'Mỗi báo cáo chậm: 0,5 điểm', max: '-1', heading: 'Điểm trừ' },
    { text: 'Không tính điểm đối với trường hợp không phát sinh hồ sơ.\n- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm', max: '1' },
    { text: 'Trường hợp bị kỷ luật thì không chấm điểm.\n- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm', max: '1' },
    { text: '100% được 2 điểm, trường hợp không đạt thì tính theo tỷ lệ', max: '2' },
    { text: 'Có kế hoạch: 1 điểm (trường hợp ban hành chậm không quá 05 ngày: 0,5 điểm); không có: 0 điểm', max: '1' },
    { text: 'Có kế hoạch: 1 điểm (kể cả khi ban hành chậm: tối đa 0,5 điểm); không có: 0 điểm', max: '1' },
  ];
  require('fs').writeFileSync('/tmp/t2x.txt', lines.map((l) => { const v = ruleView(l); return JSON.stringify([l.text, v.status, v.explanation, v.questions.map((q) => [q.code, q.quote])]); }).join('\n'));
});
