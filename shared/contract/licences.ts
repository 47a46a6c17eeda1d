import * as z from 'zod';

export const licenceKinds = ['product', 'voice', 'font', 'runtime', 'library'] as const;

/** What is shipped, as the build found it; `texts` of an entry are places in the list of texts, which many share. */
export const licencesSchema = z.object({
  entries: z.array(
    z.object({
      kind: z.enum(licenceKinds),
      name: z.string(),
      /** Null for what has none: a font, a voice. */
      version: z.string().nullable(),
      licence: z.string(),
      texts: z.array(z.number()),
    }),
  ),
  texts: z.array(z.string()),
});
export type Licences = z.output<typeof licencesSchema>;
