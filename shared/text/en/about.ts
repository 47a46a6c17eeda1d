/** About and licences. */
export const about = {
  what: 'Xin Mời is the queue of a one-stop public service office – tickets, calls, ratings – on one PC of its own, without the internet.',
  version: 'Version {version}',
  privacy: 'Nothing is sent anywhere. All figures lie in the data folder on this PC.',
  paperTitle: 'Guides to print',
  paperHint:
    'The same words as behind the question mark of each page. For a PDF choose “Save as PDF” in the print dialog.',
  licencesTitle: 'Licences',
  licencesHint: 'This software is under the MIT licence and uses the following, each under its own.',
  failed: 'The list of licences could not be loaded. Please open this page again.',
  kinds: {
    product: 'This software',
    voice: 'Voices',
    font: 'Fonts',
    runtime: 'What the app runs on',
    library: 'Libraries',
  },
  chromium: 'Chromium’s licences are in the file LICENSES.chromium.html beside the installed program.',
} as const;
