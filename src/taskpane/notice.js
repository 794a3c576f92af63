/* Excel 2016 and 2019 show panes in Internet Explorer's engine, where nothing newer than ES5 runs. */
(function () {
  var old =
    typeof Promise === 'undefined' ||
    typeof Symbol === 'undefined' ||
    !('noModule' in document.createElement('script'));
  if (!old) return;
  document.documentElement.className = 'old-engine';
  function show() {
    var notice = document.getElementById('notice');
    if (!notice) return;
    var page = String(window.location.href).replace(/[^/]*$/, 'index.html');
    notice.textContent = '';
    var text = document.createElement('p');
    text.appendChild(
      document.createTextNode(
        'Bản Excel này (2016/2019) không chạy được ngăn tác vụ. Hãy lưu tệp, mở trang dưới đây bằng Edge hoặc Chrome và chọn tệp vừa lưu: mọi chức năng chấm điểm đều có ở đó.'
      )
    );
    var link = document.createElement('a');
    link.href = page;
    link.target = '_blank';
    link.appendChild(document.createTextNode(page));
    notice.appendChild(text);
    notice.appendChild(link);
    notice.removeAttribute('hidden');
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
