/**
 * What is new in a release.
 * @param {string} tag as it was pushed, `v` and the version
 * @param {string} version of package.json
 * @param {string} changelog CHANGELOG.md, with a section per version as keepachangelog.com describes
 * @returns {string} the version's section without its heading
 * @throws {Error} when the tag is not the version's, or the changelog says nothing of it or calls it unreleased
 */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) {
    throw new Error(`The tag is ${tag}, but package.json says ${version}: tag that commit v${version}.`);
  }
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => headingOf(text).replaceAll(/[[\]]/g, '').split(' ')[0] === version);
  if (section !== undefined && /unreleased/i.test(headingOf(section))) {
    throw new Error(`CHANGELOG.md still calls ${version} unreleased: give it the day of its release.`);
  }
  // Links of the headings stand at the end of the file, under the oldest version.
  const notes =
    section
      ?.slice(section.indexOf('\n'))
      .replaceAll(/^\[[^\]]+\]: .*$/gm, '')
      .trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}

/**
 * @param {string} section
 * @returns {string} its first line
 */
function headingOf(section) {
  return section.slice(0, section.indexOf('\n'));
}
