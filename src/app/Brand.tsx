/** Two warps and two wefts: the smallest weave. */
export function Brand() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <g fill="var(--ink)">
        <rect x="1" y="4" width="20" height="3.4" />
        <rect x="1" y="14.6" width="20" height="3.4" />
      </g>
      <g fill="var(--accent)">
        <rect x="4" y="1" width="3.4" height="9.6" />
        <rect x="4" y="19" width="3.4" height="2" />
        <rect x="14.6" y="1" width="3.4" height="2" />
        <rect x="14.6" y="11.4" width="3.4" height="9.6" />
      </g>
    </svg>
  );
}
