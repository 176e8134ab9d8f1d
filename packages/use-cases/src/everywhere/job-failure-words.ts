import type { FailureCode } from '@moc/core'
import { quote, say, type Words } from '../failure-phrases.ts'

/** What a reader is told where long work did not give its answer. */
export const jobFailureWords = {
  'assessment-failed': [
    'Không xét được một chỉ tiêu',
    (f) =>
      `Chương trình gặp lỗi khi xét chỉ tiêu${quote(f, 'target')}${say(f, 'place', ' ở địa bàn ')}${say(f, 'indicator', ', chuỗi của chỉ số ')}. Hãy báo cho người quản trị.`,
    'A target could not be judged',
    (f) =>
      `The program broke down while judging the target${quote(f, 'target')}${say(f, 'place', ' at place ')}${say(f, 'indicator', ', series of the indicator ')}. Tell whoever runs it.`,
  ],
  'thread-stopped': [
    'Luồng tính toán bị dừng',
    () => 'Luồng tính toán dừng giữa chừng, có thể vì thiếu bộ nhớ. Số liệu còn nguyên. Hãy tính lại.',
    'The computing thread stopped',
    () => 'The thread that computes stopped on the way, perhaps for want of memory. The data is intact. Start it again.',
  ],
  'job-unknown': [
    'Không có việc tính này',
    (f) => `Không có việc tính nào mang mã${quote(f, 'job')}. Việc đã xong chỉ được giữ một lúc. Hãy tính lại.`,
    'No such job',
    (f) => `No job has the id${quote(f, 'job')}. Jobs that ended are kept for a while only. Start it again.`,
  ],
  'job-unfinished': [
    'Việc tính chưa xong',
    (f) => `Việc tính chưa xong${say(f, 'done', ': được ')}${say(f, 'total', ' trên ')}. Hãy hỏi lại sau.`,
    'The job is not done',
    (f) => `The job is not done${say(f, 'done', ': ')}${say(f, 'total', ' of ')}. Ask again later.`,
  ],
  'job-cancelled': [
    'Việc tính đã bị huỷ',
    () => 'Việc tính này đã bị huỷ nên không có kết quả. Hãy tính lại nếu cần.',
    'The job was cancelled',
    () => 'This job was cancelled and has no answer. Start it again if it is needed.',
  ],
  'job-stale': [
    'Số liệu đã đổi trong khi tính',
    () => 'Kho số liệu thay đổi trong khi đang tính, nên kết quả bị bỏ để không lẫn hai bản. Hãy tính lại.',
    'The data moved on meanwhile',
    () => 'The store changed while the job was running, and its answer was dropped rather than mix two versions. Start it again.',
  ],
} satisfies Partial<Record<FailureCode, Words>>
