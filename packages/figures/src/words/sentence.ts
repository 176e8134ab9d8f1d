import type { WordBook } from './language.ts'

const vi = {
  opening: (year: number, place: string | null) => (place === null ? `Đến năm ${year}: ` : `Đến năm ${year}, ở ${place}: `),
  counted: {
    met: (n: number, first: boolean) => (first ? `${n} chỉ tiêu đã đạt` : `${n} đã đạt`),
    onTrack: (n: number, first: boolean) => (first ? `${n} chỉ tiêu đúng tiến độ` : `${n} đúng tiến độ`),
    accelerate: (n: number, first: boolean) => (first ? `${n} chỉ tiêu cần tăng tốc` : `${n} cần tăng tốc`),
    unlikely: (n: number, first: boolean) => (first ? `${n} chỉ tiêu khó đạt` : `${n} khó đạt`),
    movingAway: (n: number, first: boolean) => (first ? `${n} chỉ tiêu thụt lùi` : `${n} thụt lùi`),
    missed: (n: number, first: boolean) => (first ? `${n} chỉ tiêu không đạt` : `${n} không đạt`),
    notAssessable: (n: number, first: boolean) => (first ? `${n} chỉ tiêu chưa đủ dữ liệu` : `${n} chưa đủ dữ liệu`),
  },
  noneAssessable: (n: number) => (n === 1 ? 'chỉ tiêu duy nhất chưa đủ dữ liệu' : `cả ${n} chỉ tiêu chưa đủ dữ liệu`),
  noTargets: 'chưa có chỉ tiêu nào có hiệu lực',
  unverified: (n: number) => `trong đó ${n} theo số liệu chưa đối chiếu`,
  hardest: 'Khó nhất là ',
  missedMost: (year: number) => `Xa mục tiêu năm ${year} nhất là `,
  rises: 'tăng',
  falls: 'giảm',
  needs: (verb: string, size: string) => `cần ${verb} ${size} mỗi năm`,
  soFarSame: (when: string, verb: string, size: string) => `${when} ${verb} ${size}`,
  soFarAgainst: (when: string, verb: string, size: string) => `${when} lại ${verb} ${size}`,
  soFarStill: (when: string) => `${when} gần như không đổi`,
  soFarUnknown: 'chưa tính được nhịp đã có',
  chance: (goal: string, year: number) => `khả năng đạt mốc ${goal} vào năm ${year}: `,
  evenSo: 'tuy vậy, ',
  missedBy: (value: string, goal: string) => `${value} so với mục tiêu ${goal}`,
  points: (size: string) => `${size} điểm phần trăm`,
  noHardest: 'Trong các chỉ tiêu đánh giá được, chưa thấy chỉ tiêu nào khó đạt.',
  nothingToSay: 'Cần thêm số liệu: bảng dưới đây nêu từng chỉ tiêu thiếu gì và ai báo cáo.',
  why: 'Vì sao tin được?',
}

const en: typeof vi = {
  opening: (year, place) => (place === null ? `By ${year}: ` : `By ${year}, in ${place}: `),
  counted: {
    met: (n, first) => (first ? `${countTargets(n)} met` : `${n} met`),
    onTrack: (n, first) => (first ? `${countTargets(n)} on track` : `${n} on track`),
    accelerate: (n, first) => {
      const verb = n === 1 ? 'needs' : 'need'
      return `${first ? countTargets(n) : n} ${verb} acceleration`
    },
    unlikely: (n, first) => (first ? `${countTargets(n)} unlikely to be met` : `${n} unlikely to be met`),
    movingAway: (n, first) => (first ? `${countTargets(n)} moving away` : `${n} moving away`),
    missed: (n, first) => (first ? `${countTargets(n)} missed` : `${n} missed`),
    notAssessable: (n, first) => (first ? `${countTargets(n)} without enough data` : `${n} without enough data`),
  },
  noneAssessable: (n) => (n === 1 ? 'the only target is without enough data' : `all ${n} targets are without enough data`),
  noTargets: 'no target is in force yet',
  unverified: (n) => `${n} of them on data not checked against a source`,
  hardest: 'Hardest is ',
  missedMost: (year) => `Farthest from its ${year} target is `,
  rises: 'rise',
  falls: 'fall',
  needs: (verb, size) => `it has to ${verb} by ${size} a year`,
  soFarSame: (when, verb, size) => `${when} brought a ${verb} of ${size}`,
  soFarAgainst: (when, verb, size) => `${when} brought a ${verb} of ${size} instead`,
  soFarStill: (when) => `${when} brought almost no change`,
  soFarUnknown: 'its pace so far cannot be said yet',
  chance: (goal, year) => `chance of meeting ${goal} in ${year}: `,
  evenSo: 'even so, ',
  missedBy: (value, goal) => `${value} against a target of ${goal}`,
  points: (size) => `${size} percentage points`,
  noHardest: 'Of the targets that can be judged, none looks unlikely to be met.',
  nothingToSay: 'More data are needed: the table below says what each target lacks and who reports it.',
  why: 'Why believe this?',
}

function countTargets(n: number): string {
  return n === 1 ? '1 target' : `${n} targets`
}

/** The words of the sentences that the opening page begins with. */
export const sentenceWords: WordBook<typeof vi> = { vi, en }
