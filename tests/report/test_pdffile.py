from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import NameObject, TextStringObject

from factlas.report.pdffile import read_pdf, written

PLAIN = b"""%PDF-1.7
%\x80\x80\x80\x80

1 0 obj
<</Type/Pages/Count 1/Kids[2 0 R]>>
endobj
2 0 obj
<</Type/Page/Parent 1 0 R/MediaBox[0 0 10 10]/Contents 3 0 R>>
endobj
3 0 obj
<</Length 12>>
stream
0 0 m
endobj
endstream
endobj
4 0 obj
<</Title(Rock)>>
endobj
5 0 obj
<</Type/Catalog/Pages 1 0 R>>
endobj
"""


def plain() -> bytes:
    offsets = [PLAIN.index(b"%d 0 obj" % number) for number in range(1, 6)]
    rows = b"".join(b"%010d 00000 n\r\n" % offset for offset in offsets)
    end = b"xref\n0 6\n0000000000 65535 f\r\n%btrailer\n<</Size 6/Root 5 0 R/Info 4 0 R>>\n"
    return PLAIN + end % rows + b"startxref\n%d\n%%%%EOF" % len(PLAIN)


def test_a_file_is_read_object_by_object() -> None:
    file = read_pdf(plain())
    assert sorted(file.objects) == [1, 2, 3, 4, 5]
    assert file.objects[4] == b"<</Title(Rock)>>"
    assert file.objects[3].endswith(b"0 0 m\nendobj\nendstream")
    assert file.trailer == b"/Root 5 0 R/Info 4 0 R"


def test_a_packed_file_holds_the_same_in_less_room() -> None:
    packed = written(read_pdf(plain()))
    pdf = PdfReader(BytesIO(packed))
    assert len(pdf.pages) == 1
    assert pdf.metadata is not None
    assert pdf.metadata[NameObject("/Title")] == TextStringObject("Rock")
    assert b"/Catalog" not in packed
