import type { HelpTexts } from '../help-pages.ts';

/** The same help in English. */
const texts: HelpTexts = {
  admin: {
    today: {
      what: 'This page has today’s figures, and changes by itself as people take numbers and are served.',
      todo: 'Please look every morning and at the end of the day; for other days open Reports.',
    },
    live: {
      what: 'This page shows every line and every counter as they stand; where it is crowded or slow it turns yellow, then red.',
      todo: 'When something is red, please open another counter or let one help, where counters are assigned.',
    },
    check: {
      what: 'This page makes the record of an unannounced check on one sheet of A4, with the figures of the moment when it is opened.',
      todo: 'Please print it, sign it and keep it with the file of the check; for newer figures take them again on the page.',
    },
    why: {
      what: 'This page says why each number was called when it was, and by which rule.',
      todo: 'When somebody asks, please find their number and read them the reason.',
    },
    satisfaction: {
      what: 'This page says how citizens rated, by service, counter and reason, always with the number of ratings.',
      todo: 'Please choose the days, and look first at the visits that somebody was not satisfied with.',
    },
    box: {
      what: 'This page keeps what citizens wrote at the kiosk or at the rating panel.',
      todo: 'Please read it every day and write an answer; who wrote can see it with the code they were given.',
    },
    slips: {
      what: 'This page keeps counted paper slips and online surveys, apart from the ratings at the counter.',
      todo: 'Please enter the counts of each round; remove a wrong line and enter it again.',
    },
    survey: {
      what: 'This page sets up to five more questions that are asked after the rating.',
      todo: 'Please write short questions, try them in the preview, and save then.',
    },
    asking: {
      what: 'This page decides how the panel at the counter asks citizens after Finish.',
      todo: 'Please ask the same way at every counter, so that they can be compared.',
    },
    phones: {
      what: 'This page lets citizens follow their number on their own phone; a new office has it off.',
      todo: 'To use it, please let phones reach this PC’s network, and try it before you switch it on.',
    },
    reports: {
      what: 'This page makes reports R1 to R9 for any period, with pictures, checks and definitions.',
      todo: 'Please choose the report and the period, then export to Excel or PDF, or print.',
    },
    dossiers: {
      what: 'This page keeps the dossiers that the province’s software counted, for report R1.',
      todo: 'Please type them in by field, or choose a CSV or XLSX file and see what will change before it is written.',
    },
    rules: {
      what: 'This page has the rules of the queue: who goes first, what happens to who is absent, when a line is crowded.',
      todo: 'Please start from the preset nearest to your office, change what you need, and save: it holds at once.',
    },
    days: {
      what: 'This page has the working hours, days off, make-up days and the hours of each service.',
      todo: 'Please check the holidays before each new year; outside of hours the kiosk gives no numbers.',
    },
    assignment: {
      what: 'This page says which counter takes which service, and which one only helps when it is crowded.',
      todo: 'Please leave every service at least one counter; you may change it while people wait.',
    },
    services: {
      what: 'This page is the list of services that citizens choose from at the kiosk.',
      todo: 'Please switch off what is not taken for now; numbers that were given are served.',
    },
    officers: {
      what: 'This page is the list of officers, each with a PIN of their own.',
      todo: 'Please add who is new, change the PIN of who forgot it, and stop who has left.',
    },
    boards: {
      what: 'This page sets what each board of the waiting room shows: layout, colours, running text, pictures and sound.',
      todo: 'Please change it and watch the preview on the page, then choose which screens show that board.',
    },
    voice: {
      what: 'This page sets the voice, the chime, the volume and the quiet hours.',
      todo: 'Please listen on this PC before you save; the waiting room hears nothing of it.',
    },
    printer: {
      what: 'This page says how each printer is, and whose paper did not come out.',
      todo: 'When a printer is red, please do what stands beside its name; to add one press Add a printer.',
    },
    ticket: {
      what: 'This page sets what is printed on a ticket, with a picture of how it will come out.',
      todo: 'Please change one thing at a time, look at the picture, and save.',
    },
    letters: {
      what: 'This page keeps the letters that officers print after some procedures.',
      todo: 'Please write your office’s own words; each line is a paragraph.',
    },
    stations: {
      what: 'This page lists the office’s screens, and makes the code for a new one.',
      todo: 'On the new machine open the hub’s address, choose what it is, and type the eight digits made here.',
    },
    health: {
      what: 'This page says whether the hub, its screens and its printers are well.',
      todo: 'Please begin with the first thing in the list; for support save the diagnostics file and send it.',
    },
    integrity: {
      what: 'This page proves that nobody changed the figures: everything stands in a journal whose rows are chained.',
      todo: 'Please check the whole journal, and print each day’s signed digest to compare with later.',
    },
    keeping: {
      what: "This page keeps copies of all data, restores one of them, and says what isn't kept for ever.",
      todo: 'Please see each week that the latest copy was checked, and take one away on a USB stick each month.',
    },
    office: {
      what: "This page holds the office's name, its authority, address, telephone and logo.",
      todo: 'What is written here is on the screens, tickets and reports at once; please look again before saving.',
    },
    procedures: {
      what: 'This page holds the procedures and the papers that citizens bring.',
      todo: 'When a rule changes, please change it here; the kiosk, the boards and the printed lists follow at once.',
    },
    counters: {
      what: 'This page has every counter of the office: number, name and its paired screen.',
      todo: 'After adding a counter, please choose its services under the assignment.',
    },
    rehearsal: {
      what: 'This page rehearses one visit from number to rating, and cleans up after itself.',
      todo: 'Please rehearse after the installation and whenever a printer, screen or loudspeaker was changed.',
    },
    setUp: {
      what: 'This page leads through the set-up step by step, in the order in which it is best done.',
      todo: 'It can be left at any time and goes on where it was left.',
    },
    audit: {
      what: 'This page tells everything that happened: numbers, calls, service, paper, sign-ins, settings.',
      todo: 'When somebody asks about a number, please filter by its day and label; the list can be saved as CSV.',
    },
    settingsFile: {
      what: 'This page saves all settings as one file and takes such a file back, for another PC for example.',
      todo: 'Before taking a file, please look at what will change and tick only what is wanted.',
    },
    history: {
      what: 'This page says which setting was changed, by whom, when, from what to what.',
      todo: 'After a mistake, please take the former value back here; what will change is shown before it is saved.',
    },
    closeDay: {
      what: 'This page ends the day: numbers that still wait expire, and the counters close.',
      todo: 'Please do it when everybody has gone; it can be taken back on the same day.',
    },
    about: {
      what: 'This page has the version, and the licences of the product and of all that comes with it.',
      todo: 'Please print the officer’s sheet and the administrator’s guide here.',
    },
    ownVoice: {
      what: 'This page records your office’s own voice for the calls.',
      todo: 'Please record in a quiet room, one sentence at a time; closing the window loses nothing.',
    },
  },
  guide: {
    take: {
      what: 'This page takes a number for who can’t use the kiosk, also with priority.',
      todo: 'Please choose the service, then an ordinary number or the right reason for priority.',
    },
    queues: {
      what: 'This page shows every line, who has waited longest, and finds any number.',
      todo: 'Please touch a number to change its service, transfer it, note something, print it again or cancel it.',
    },
    away: {
      what: 'This page has the numbers that were called and absent, and those that went for missing papers.',
      todo: 'When they are back, please touch Restore missed number or Papers are complete.',
    },
    counters: {
      what: 'This page says which counters are open, who sits there and which number they serve.',
      todo: 'Please use it to show people the way; for other duties ask the administrator.',
    },
    appointments: {
      what: 'This page has the appointments of today and of the days to come.',
      todo: 'Please enter them one by one or from a file; type the code of who arrives to give them a number.',
    },
    paper: {
      what: 'This page says which printer wants a hand and whose paper is missing.',
      todo: 'Please see to the printer first, tell it of a new roll, then print the missing papers again.',
    },
  },
  other: {
    start: {
      what: 'This page asks what this machine shall be: kiosk, board, counter, rating, guide or administration.',
      todo: 'Please choose one; you can come back here and choose again at any time.',
    },
    pairing: {
      what: 'This page pairs the screen with the hub, once for each machine.',
      todo: 'Please open the administration, Paired screens, make a code and type its eight digits here.',
    },
    chooseCounter: {
      what: 'This page asks which counter this machine belongs to.',
      todo: 'Please choose the right one; else go back to the first page and choose again.',
    },
    kioskDoor: {
      what: 'This is the staff’s way out of the kiosk: hold the upper left corner for five seconds.',
      todo: 'Please enter the administrator’s PIN; after a minute without a touch it closes by itself.',
    },
    counterSignIn: {
      what: 'This page lets an officer in at a counter.',
      todo: 'Please choose your name and type your PIN; who forgot it asks the administrator for another.',
    },
    counter: {
      what: 'This page calls, serves and finishes one visit after another; each button shows its key.',
      todo: 'Please press the space bar to call the next number, S to start, F to finish.',
    },
  },
  officer: {
    open: 'Press it when you sit down; nobody is called to a closed counter.',
    call: 'The board shows the number and the loudspeaker says it; the rules choose which.',
    recall: 'Call again who has not come; board and loudspeaker say it once more.',
    absent: 'Nobody comes: the number goes to the end of its line, and after some absences it is cancelled.',
    start: 'Press it when the citizen is at your desk; the time of service runs from here.',
    finish: 'Choose the result with keys 1–6, count dossiers with + and −; then the panel asks for a rating.',
    undo: 'Takes a Finish back, within some seconds only.',
    transfer: 'Another counter’s matter: the citizen keeps the number and is called there.',
    park: 'Papers are missing: they come back today with the same ticket and are called next.',
    chosen: 'Calls a number out of order; it wants a reason, which is kept.',
    'walk-in': 'For who has no number: one is given and served at once, without a call.',
    pause: 'Away for some minutes: choose the reason; the board says so.',
    help: 'A kiosk calls for somebody: press it before you go, so that nobody goes twice.',
  },
};

export const help = {
  open: 'Help with this page',
  close: 'Close the help',
  picture: 'Picture of the page {page}',
  inPart: '{part}: {page}',
  kioskDoor: 'Leaving the kiosk',
  printFailed: 'The print could not be prepared. Please try again.',
  officerSheet: {
    print: 'Print the officer’s sheet',
    title: 'OFFICER’S SHEET',
    subtitle: 'For the wall beside the counter’s PC',
    begin: 'To begin',
    steps: 'The keys of a visit',
    key: 'Key',
    trouble: 'When something goes wrong',
    away: 'The hub is away: please wait, the screen comes back by itself; no number is lost.',
    paper: 'The printer has no paper: ask the guide for a new roll and a reprint; numbers are called as ever.',
    leave: 'Sign out when you leave; let nobody else use your PIN.',
    contact: 'Who looks after the PC: ………………………………… Phone: ……………………',
  },
  adminGuide: {
    print: 'Print the administrator’s guide',
    title: 'ADMINISTRATOR’S GUIDE',
    subtitle: 'Xin Mời, version {version}',
    intro:
      'Each part has the words that stand behind the question mark of that page. The administration is at /admin of the hub’s address.',
    daily: 'Every day',
    days: {
      morning: 'Morning: look at the state of the system and do what stands there; look at the printers’ rolls.',
      noon: 'During the day: watch the live board; where it is red, add a counter.',
      evening: 'Evening: look at today’s figures, read the box, end the day, print the digest of the journal.',
    },
    others: 'The other screens',
  },
  texts,
} as const;
