/** The office's own questions as citizens read them, at the panel and on their phone. */
export const questions = {
  progress: 'Câu {n}/{of}',
  chooseOne: 'Xin chọn một câu trả lời.',
  chooseMany: 'Có thể chọn nhiều câu trả lời.',
  writeWords: 'Xin viết ngắn gọn, không ghi tên hay số điện thoại.',
  next: 'Tiếp',
  answerLabel: 'Câu trả lời của ông/bà',
} as const;
