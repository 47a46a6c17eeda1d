/** What stands on the keys; letters small, capitals by the shift key. */
export const letterRows = [[...'qwertyuiop'], [...'asdfghjkl'], [...'zxcvbnm']] as const;
/** The seven letters that only Vietnamese has, each with a key of its own. */
export const ownLetters = [...'ăâđêôơư'];
export const signRows = [[...'1234567890'], [...'@%&*+=()"'], [..."?!:;-/'"]] as const;
