/** The value, or `late` when it takes longer than `ms`; then `abandoned` gets the value once it is there after all. */
export function within<Value, Late>(
  ms: number,
  value: Promise<Value>,
  late: Late,
  abandoned: (value: Value) => void = () => {},
): Promise<Value | Late> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      resolve(late);
    }, ms);
    value.then(
      (got) => {
        clearTimeout(timer);
        if (over) abandoned(got);
        else resolve(got);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
