/** Words in which a long address may break at its own joints, and nowhere inside a name. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=@)|(?<=@\S*)(?=\.\w)/).map((piece, index) => (
        <>
          {index > 0 && <wbr />}
          {piece}
        </>
      ))}
    </>
  );
}
