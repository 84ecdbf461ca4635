from factlas.derive.datafiles import data_files
from factlas.site.content import Content
from factlas.site.datapage import data_page
from factlas.site.fragments import Fragments


def test_every_file_is_linked(content: Content, fragment: Fragments) -> None:
    page = "".join(data_page(content, fragment).write().blocks)
    for file in data_files(content.book):
        assert f'href="../{file.path}"' in page
    assert 'href="../feed.xml"' in page
    assert 'href="../data/datapackage.json"' in page
