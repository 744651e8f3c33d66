//! Which codings a browser takes (RFC 9110, section 12.5.3).

use http::header::{self, HeaderMap};

/// May the answer be coded like this? A weight of zero means no; all other weights are the same to us.
pub(crate) fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        named && !parts.any(is_zero)
    })
}

fn is_zero(weight: &str) -> bool {
    weight.strip_prefix("q=").and_then(|value| value.parse::<f32>().ok()) == Some(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn takes_gzip(line: &'static str) -> bool {
        let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(line))]);
        accepts(&headers, "gzip")
    }

    #[test]
    fn a_coding_counts_when_it_is_named_and_not_refused() {
        for line in ["gzip", "br, gzip", "deflate, gzip;q=0.5", "GZIP"] {
            assert!(takes_gzip(line), "{line}");
        }
        for line in ["", "br", "gzip;q=0", "br, gzip; q=0.000", "gzipped", "x-gzip"] {
            assert!(!takes_gzip(line), "{line}");
        }
        assert!(!accepts(&HeaderMap::new(), "gzip"));
    }
}
