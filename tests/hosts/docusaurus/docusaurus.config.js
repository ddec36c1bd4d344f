/** As Docusaurus comes, but documentation only: two pages, and nothing that asks another host. */
export default {
  title: 'A course',
  url: 'https://course.example',
  baseUrl: '/',
  trailingSlash: true,
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false, sitemap: false }]],
};
