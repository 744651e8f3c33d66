use crate::send;
use crate::site::TestSite;
use domain::accounts::Role;
use testkit::TestHub;

/// Three pixels by one.
const FLAG: &[u8] =
    b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x03\x00\x00\x00\x01\x08\x02\x00\
\x00\x00\x94\x82\x83\xe3\x00\x00\x00\x0eIDATx\xdac\xf8\xcf\xc0\xc0\x00\xc6\x00\x0e\xfb\
\x02\xfe\x14tXB\x00\x00\x00\x00IEND\xaeB`\x82";

#[test]
fn fuzz_multipart() {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    let part = |head: &str, content: &[u8]| {
        [b"--g\r\ncontent-disposition: form-data; ", head.as_bytes(), b"\r\n\r\n", content, b"\r\n"].concat()
    };
    let whole = [
        part("name=\"alt\"", b"Ein Garten"),
        part("name=\"picture\"; filename=\"bild.png\"\r\ncontent-type: image/png", FLAG),
        b"--g--\r\n".to_vec(),
    ]
    .concat();
    let strange = part("name=\"picture\"; filename*=utf-8''%00..%2fx", b"GIF89a");
    testkit::fuzz(&[&whole, &strange, b"--g--"], |input| {
        send(&site, "/unser-bereich/bild", Some(&session), "multipart/form-data; boundary=g", input.to_vec());
    });
}
