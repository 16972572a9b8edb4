/** A label that publishers print over or beside a text. Analysis is none of opinion: news desks write it, too. */
export type Label = 'opinion' | 'analysis' | 'interview' | 'correction' | 'read-out'

/**
 * Labels by primary language, in lower case: only those that mean nothing else on their own line. Words that news pages
 * use for reports as well (feature, background, special) are left out.
 */
export const LABELS: Readonly<Record<string, Readonly<Partial<Record<Label, string>>>>> = {
  en: {
    opinion:
      'opinion, opinions, op-ed, op-eds, oped, commentary, comment, editorial, editorials, viewpoint, viewpoints, column, guest column, guest essay, guest opinion, letters to the editor, letter to the editor, letters, opinion & analysis, opinion and analysis, opinion & editorial, editorial & opinion, editorials & opinion, comment & analysis, comment & debate, opinion/commentary',
    analysis: 'analysis, news analysis',
    interview: 'interview, exclusive interview, q&a, q & a, q and a',
    correction:
      'correction, corrections, corrected, clarification, clarifications, erratum, corrections & clarifications',
    'read-out':
      'readout, read-out, press release, news release, media release, press statement, media statement, for immediate release, joint statement, joint press statement, joint communique, joint communiqué, official statement',
  },
  fr: {
    opinion: 'opinion, opinions, tribune, éditorial, édito, chronique, point de vue, courrier des lecteurs',
    analysis: 'analyse',
    interview: 'interview, entretien',
    correction: 'rectificatif, correction, erratum',
    'read-out': 'communiqué, communiqué de presse, communiqué conjoint, déclaration conjointe',
  },
  es: {
    opinion: 'opinión, editorial, columna, tribuna, carta al director, cartas al director, cartas de los lectores',
    analysis: 'análisis',
    interview: 'entrevista',
    correction: 'corrección, fe de erratas, rectificación',
    'read-out': 'comunicado, comunicado de prensa, nota de prensa, comunicado conjunto, declaración conjunta',
  },
  id: {
    opinion: 'opini, tajuk, tajuk rencana, kolom, editorial, surat pembaca',
    analysis: 'analisis',
    interview: 'wawancara, tanya jawab',
    correction: 'ralat, koreksi',
    'read-out': 'siaran pers, pernyataan bersama',
  },
  ms: {
    opinion: 'pendapat, editorial, surat pembaca',
    analysis: 'analisis',
    interview: 'wawancara, temu bual',
    correction: 'ralat, pembetulan',
    'read-out': 'siaran media, kenyataan media, kenyataan akhbar, kenyataan bersama',
  },
  vi: {
    opinion: 'quan điểm, bình luận, xã luận, góc nhìn',
    analysis: 'phân tích',
    interview: 'phỏng vấn',
    correction: 'đính chính',
    'read-out': 'thông cáo báo chí, thông cáo chung, tuyên bố chung',
  },
  th: {
    opinion: 'ความคิดเห็น, บทบรรณาธิการ, คอลัมน์',
    analysis: 'บทวิเคราะห์',
    interview: 'บทสัมภาษณ์, สัมภาษณ์พิเศษ',
    'read-out': 'แถลงการณ์, แถลงการณ์ร่วม, ข่าวประชาสัมพันธ์',
  },
  km: {
    opinion: 'មតិ, វិចារណកថា',
    interview: 'បទសម្ភាសន៍',
    'read-out': 'សេចក្តីប្រកាសព័ត៌មាន, សេចក្ដីប្រកាសព័ត៌មាន, សេចក្តីថ្លែងការណ៍រួម, សេចក្ដីថ្លែងការណ៍រួម',
  },
  my: {
    opinion: 'အယ်ဒီတာ့အာဘော်',
    interview: 'အင်တာဗျူး',
    'read-out': 'သတင်းထုတ်ပြန်ချက်',
  },
  lo: { opinion: 'ບົດບັນນາທິການ, ຄວາມຄິດເຫັນ', interview: 'ບົດສຳພາດ', 'read-out': 'ຖະແຫຼງການຮ່ວມ' },
  fil: { opinion: 'opinyon, editoryal', interview: 'panayam', correction: 'pagwawasto' },
  zh: {
    opinion: '评论, 評論, 社论, 社論, 社评, 社評, 时评, 時評, 观点, 觀點, 读者来信, 讀者來信, 讀者投書',
    analysis: '分析',
    interview: '专访, 專訪, 访谈, 訪談, 答记者问, 答記者問',
    correction: '更正, 勘误, 勘誤',
    'read-out': '新闻稿, 新聞稿, 新闻公报, 新聞公報, 联合声明, 聯合聲明, 联合公报, 聯合公報',
  },
  ja: {
    opinion: '社説, 論説, オピニオン, コラム, 寄稿',
    analysis: '分析, 解説',
    interview: 'インタビュー',
    correction: '訂正, お詫びと訂正, 訂正とお詫び',
    'read-out': '共同声明, プレスリリース, 報道発表',
  },
  ko: {
    opinion: '사설, 칼럼, 기고, 오피니언, 시론, 독자투고',
    analysis: '분석',
    interview: '인터뷰, 일문일답',
    correction: '정정보도, 바로잡습니다, 정정',
    'read-out': '보도자료, 공동성명',
  },
}
