import { useLayoutEffect, useRef } from "preact/hooks";

/** Where the keyboard goes when the middle of the page changes. */
export function Heading({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}
