import classes from "./Brand.module.css";

const BUBBLE =
  "M16 2.5C23.7 2.5 29.5 7.9 29.5 14.8S23.7 27 16 27c-1.6 0-3.1-.2-4.5-.6L5 29.3l1.4-5.2C4 21.9 2.5 18.5 2.5 14.8 2.5 7.9 8.3 2.5 16 2.5Z";
const LETTER = "m8.6 10.8 2.7 7.4 4.7-6.3 4.7 6.3 2.7-7.4";

/** The desk's mark: a speech bubble that says W. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={classes.mark}>
      <path className={classes.bubble} d={BUBBLE} />
      <path className={classes.letter} d={LETTER} />
    </svg>
  );
}

export function Brand() {
  return (
    <span className={classes.brand}>
      <BrandMark />
      <span>
        Wasa<b>Precruit</b>
      </span>
    </span>
  );
}
