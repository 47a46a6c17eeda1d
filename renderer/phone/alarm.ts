/** Milliseconds on, off, on …: felt in a pocket. */
const SHAKE = [600, 250, 600, 250, 900];
/** Two notes, three times; hertz and seconds. */
const NOTES = [
  { hertz: 660, at: 0 },
  { hertz: 880, at: 0.25 },
];
const TIMES = 3;
const PAUSE = 1.1;

type AudioMaker = typeof AudioContext;

/** What calls a citizen who looks away: sound after one touch, vibration, the title. */
export function createAlarm() {
  let audio: AudioContext | null = null;
  let flash: ReturnType<typeof setInterval> | null = null;

  const play = (times: number): void => {
    const context = audio;
    if (!context) return;
    void context.resume();
    for (let n = 0; n < times; n += 1)
      for (const { hertz, at } of NOTES) {
        const start = context.currentTime + 0.05 + n * PAUSE + at;
        const tone = context.createOscillator();
        const volume = context.createGain();
        tone.frequency.value = hertz;
        volume.gain.setValueAtTime(0.0001, start);
        volume.gain.exponentialRampToValueAtTime(0.5, start + 0.03);
        volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.4);
        tone.connect(volume);
        volume.connect(context.destination);
        tone.start(start);
        tone.stop(start + 0.45);
      }
  };
  const calm = (title: string): void => {
    if (flash !== null) clearInterval(flash);
    flash = null;
    document.title = title;
  };

  return {
    /** In a touch, as browsers want it; a short sound says that it works. */
    allow(): void {
      const Maker = window.AudioContext || (window as { webkitAudioContext?: AudioMaker }).webkitAudioContext;
      if (Maker) audio = audio || new Maker();
      play(1);
    },
    ring(title: string, plain: string): void {
      play(TIMES);
      if (navigator.vibrate) navigator.vibrate(SHAKE);
      calm(title);
      let isLoud = true;
      flash = setInterval(() => {
        isLoud = !isLoud;
        document.title = isLoud ? title : plain;
      }, 1_000);
    },
    calm,
  };
}
