/**
 * What is new in a release.
 * @param {string} tag as it was pushed, `v` and the version
 * @param {string} version of package.json
 * @param {string} changelog CHANGELOG.md, with a section per version as keepachangelog.com describes
 * @returns {string} the version's section without its heading
 * @throws {Error} when the tag is not the version's, or the changelog says nothing of it
 */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) {
    throw new Error(`The tag is ${tag}, but package.json says ${version}: tag that commit v${version}.`);
  }
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => {
    const heading = text.slice(0, text.indexOf('\n'));
    return heading.replace(/^\[([^\]]+)\]/, '$1').split(/\s/)[0] === version;
  });
  // Links of the headings stand at the end of the file, under the oldest version.
  const notes =
    section
      ?.slice(section.indexOf('\n'))
      .replaceAll(/^\[[^\]]+\]: .*$/gm, '')
      .trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}
