/** Fills a report of an error in with the page that the reader comes from, and copies it. */
import { copy } from './clipboard.ts';
import { showToast } from './toast.ts';

const form = document.getElementById('report-form');
const box = form?.querySelector('textarea');

if (form && box) {
  const from = document.referrer;
  const home = new URL(import.meta.env.BASE_URL, location.origin).href;
  const isOfThisSite = from.startsWith(home) && new URL(from).pathname !== location.pathname;
  box.value = box.value.replace(/^页面：.*$/mu, `页面：${isOfThisSite ? from : home}`);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await copy({ plain: box.value })) {
      showToast('已复制报告的文字，请交给运行本站的人。');
      return;
    }
    box.select();
    showToast('浏览器不允许写入剪贴板；文字已经选中，请按Ctrl+C或长按复制。');
  });
}
