/** Whether two texts are one document to an editor, which writes its own spelling of what it was given. */
export function sameHtml(one: string, other: string): boolean {
  return one === other || spelled(one) === spelled(other);
}

const spelled = (html: string) => new DOMParser().parseFromString(html, "text/html").body.innerHTML;
