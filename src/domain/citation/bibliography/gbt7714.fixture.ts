/**
 * The rule of GB/T 7714 for a document of an authority on the web, as far as a test needs it, for programs that read CSL:
 * 责任者. 题名: 文号[A/OL]. (日期)[引用日期]. 获取和访问路径.
 */
export const gbt7714 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="zh-CN">
  <info>
    <title>GB/T 7714, documents of authorities</title>
    <id>gbt7714-documents</id>
    <updated>2026-11-01T00:00:00+00:00</updated>
  </info>
  <macro name="day">
    <date variable="issued" prefix="(" suffix=")">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
    </date>
    <date variable="accessed" prefix="[" suffix="]">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
    </date>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name/></names>
        <group>
          <text variable="title"/>
          <text variable="number" prefix=": "/>
          <choose><if type="legislation"><text value="[A/OL]"/></if></choose>
        </group>
        <text macro="day"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
