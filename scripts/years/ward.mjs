/** Shares as wards tell of them (P. Khai Quang 2019: 79 / 8 / 7 / 5 %), with results handed out and businesses. */
export const shares = {
  'chung-thuc': 0.74,
  'dat-dai': 0.075,
  'ho-tich': 0.07,
  'lao-dong': 0.05,
  'tra-ket-qua': 0.05,
  'kinh-doanh': 0.015,
};

/** Of a day's numbers, by the time at which they are taken, minutes since midnight: 23 % in the busiest hour. */
export const arrivals = [
  { from: 450, to: 480, share: 0.1 },
  { from: 480, to: 540, share: 0.23 },
  { from: 540, to: 600, share: 0.19 },
  { from: 600, to: 660, share: 0.13 },
  { from: 660, to: 690, share: 0.03 },
  { from: 810, to: 840, share: 0.07 },
  { from: 840, to: 900, share: 0.12 },
  { from: 900, to: 960, share: 0.09 },
  { from: 960, to: 1010, share: 0.04 },
];

export const MORNING = { from: 450, to: 690 };
export const AFTERNOON = { from: 810, to: 1020 };
const workday = [MORNING, AFTERNOON];
export const week = [[], workday, workday, workday, workday, workday, []];

/** Minutes of work that a counter has in a day, and how much of them a sensible office plans for. */
const WORK_MINUTES = 450;
const PLANNED_LOAD = 0.82;

/** So many counters as the load asks for; each calls one service, with one officer of its own. */
export function staffFor(perDay, services) {
  const counters = [];
  for (const [id, share] of Object.entries(shares)) {
    const { minutes } = services.find((service) => service.id === id);
    const n = Math.max(1, Math.ceil((perDay * share * minutes) / WORK_MINUTES / PLANNED_LOAD));
    for (let i = 0; i < n; i++) counters.push({ number: counters.length + 1, service: id, minutes });
  }
  return counters.map((counter) => ({
    ...counter,
    id: String(counter.number),
    officerId: `o${counter.number}`,
    // No two officers are equally quick.
    pace: 0.9 + ((counter.number * 37) % 21) / 100,
  }));
}

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const middle = ['Thị', 'Văn', 'Minh', 'Thanh', 'Ngọc', 'Đức'];
/** Nobody's name: "Mẫu" is a sample. */
export const officerName = (n) => `${family[n % family.length]} ${middle[n % middle.length]} Mẫu ${n}`;
