// The packs that the product ships, and what the synthesiser is told to say where the words alone would not do.

/** Louder (100 is usual), the synthesiser itself clips some words; the level is raised afterwards. */
export const AMPLITUDE = 60;
export const PITCH = 50;

/**
 * `speed`, words a minute: a single word stands for itself and is said slowly, so that it is understood in a hall.
 * `say`: only what differs from the clip's words. `ends`: the clips that end a sentence; all others are said with the voice of
 * somebody who goes on.
 */
export const packs = [
  {
    language: 'vi',
    espeak: 'vi',
    speed: { word: 100, phrase: 130 },
    say: {
      // "gi" as a word of its own collapses to 0.08 s of [z].
      'chu-j': 'di',
      'chu-l': 'e lờ',
      'chu-m': 'em mờ',
      'chu-n': 'en nờ',
      'chu-r': 'e rờ',
      'chu-s': 'ét sì',
      'chu-x': 'ích xì',
    },
    ends: ['xin-moi-ong-ba-ngoi-cho', 'sap-het-gio-nhan-ho-so', 'da-co-so-xin-ngoi-cho', 'xin-cam-on'],
    about: {
      id: 'vi-may',
      name: 'Giọng máy (miền Bắc)',
      voice: 'espeak-ng vi, giọng nữ',
      region: 'north',
      madeFrom: 'Tạo bằng espeak-ng 1.51, không có bản ghi giọng người.',
    },
  },
  {
    language: 'en',
    espeak: 'en-us',
    speed: { word: 120, phrase: 150 },
    say: {
      // A lone "a" would be read as the article.
      'letter-a': "[['eI]]",
    },
    ends: ['please-take-a-seat', 'office-closes-soon', 'keep-your-seat', 'thank-you'],
    about: {
      id: 'en-may',
      name: 'Giọng máy (tiếng Anh)',
      voice: 'espeak-ng en-us, giọng nữ',
      region: null,
      madeFrom: 'Tạo bằng espeak-ng 1.51, không có bản ghi giọng người.',
    },
  },
];

/** The audio is our own work; the synthesiser's licence (GPL-3) covers its program, not what it says (see docs/voice.md). */
export const LICENCE = 'MIT';
