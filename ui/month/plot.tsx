const [width, height, foot, top] = [640, 180, 34, 34] as const;

interface PlotBar {
  /** Under the bar. */
  readonly name: string;
  /** Null where nothing could be measured: no bar, and not zero. */
  readonly value: number | null;
  /** Over the bar. */
  readonly shown: string;
  /** A new version of the rules began here. */
  readonly isMarked: boolean;
}

interface PlotProps {
  readonly id: string;
  readonly title: string;
  /** All that the bars show, in words. */
  readonly description: string;
  readonly bars: readonly PlotBar[];
}

/** Bars by month, and a dashed line where the rules changed. What it shows stands in the table under it too. */
export function Plot({ id, title, description, bars }: PlotProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const step = width / Math.max(bars.length, 4);
  const room = height - foot - top;
  return (
    <svg
      class={bars.length > 6 ? "plot many" : "plot"}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      <line class="axis" x1={0} x2={width} y1={height - foot} y2={height - foot} />
      {bars.map(({ name, value, shown, isMarked }, index) => {
        const tall = ((value ?? 0) / most) * room;
        const x = index * step;
        return (
          <g key={name}>
            {isMarked && <line class="mark" x1={x + 2} x2={x + 2} y1={0} y2={height - foot} />}
            <rect x={x + step * 0.2} y={height - foot - tall} width={step * 0.6} height={tall} />
            <text x={x + step / 2} y={height - foot - tall - 5}>
              {shown}
            </text>
            <text class="name" x={x + step / 2} y={height - 6}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
