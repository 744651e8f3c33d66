//! A text as a part of a page. Every tag is written here; whatever stands in a text becomes letters between them.

use crate::links::{Target, target};
use crate::{events, picture_number};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag, TagEnd};
use std::fmt::Write;

/// A picture of ours, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Where the large one is.
    pub large: String,
    /// Where the small one is.
    pub small: String,
    /// Width of the large one, in pixels.
    pub width: i32,
    /// Height of the large one.
    pub height: i32,
    /// Width of the small one.
    pub small_width: i32,
    /// What is to be seen, where a text does not say it.
    pub alt: String,
    /// Who took it, in words to read; "" where nothing is said.
    pub credit: String,
}

/// What a text does not know by itself.
pub struct Frame<'a> {
    /// Where a path of this site leads on this page: each language has its own addresses.
    pub path: &'a dyn Fn(&str) -> String,
    /// A picture by its number; nothing where there is none (any more).
    pub picture: &'a dyn Fn(i64) -> Option<Shown>,
}

/// The first level of headings in a text: above it stands the title of the page.
const FIRST_LEVEL: usize = 2;
const LAST_LEVEL: usize = 6;

/// Writes a text as HTML. Never fails: of what [`crate::check`] would not take, only the letters are shown.
pub fn html(text: &str, frame: &Frame<'_>) -> String {
    let highest = events(text)
        .filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as usize),
            _ => None,
        })
        .min();
    let mut writer = Writer {
        out: String::with_capacity(text.len() + text.len() / 2),
        frame,
        highest: highest.unwrap_or(1),
        level: FIRST_LEVEL - 1,
        opened: Vec::new(),
        figures: Vec::new(),
        picture: None,
        closing: Vec::new(),
    };
    for (event, _) in events(text) {
        writer.take(event);
    }
    writer.put_figures();
    writer.out
}

struct Writer<'a> {
    out: String,
    frame: &'a Frame<'a>,
    /// The highest heading of the text.
    highest: usize,
    /// The level of the last heading.
    level: usize,
    /// Where paragraphs and headings began, to take back those that stayed empty, and what closes them.
    opened: Vec<(usize, usize)>,
    /// Pictures that are shown once their paragraph is over: a figure stands in none.
    figures: Vec<(Shown, String)>,
    /// The words of the picture that is being read.
    picture: Option<(i64, String)>,
    /// What closes the links that are open; "" for one that leads nowhere.
    closing: Vec<&'static str>,
}

impl Writer<'_> {
    fn take(&mut self, event: Event<'_>) {
        if self.picture.is_some() && !matches!(event, Event::End(TagEnd::Image)) {
            self.take_alt(event);
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape(&text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => escape(&text, &mut self.out),
            _ => {}
        }
    }

    fn take_alt(&mut self, event: Event<'_>) {
        let Some((_, alt)) = &mut self.picture else { return };
        match event {
            Event::Text(text) | Event::Code(text) => alt.push_str(&text),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.open("<p>"),
            Tag::Heading { level, .. } => {
                self.put_figures();
                self.level = self.level_of(level);
                let tag = format!("<h{}>", self.level);
                self.open(&tag);
            }
            Tag::BlockQuote(_) => self.out.push_str("<blockquote>\n"),
            Tag::CodeBlock(_) => self.out.push_str("<pre><code>"),
            Tag::List(first) => {
                self.put_figures();
                match first {
                    // Somebody counts on from another list.
                    Some(first) if first != 1 => {
                        let _written = writeln!(self.out, "<ol start=\"{first}\">");
                    }
                    Some(_) => self.out.push_str("<ol>\n"),
                    None => self.out.push_str("<ul>\n"),
                }
            }
            Tag::Item => self.out.push_str("<li>"),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => {
                self.picture = Some((picture_number(&dest_url).unwrap_or_default(), String::new()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.close("</p>\n");
                self.put_figures();
            }
            TagEnd::Heading(_) => {
                let tag = format!("</h{}>\n", self.level);
                self.close(&tag);
                self.put_figures();
            }
            TagEnd::BlockQuote(_) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => {
                self.put_figures();
                self.out.push_str("</li>\n");
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Link => {
                let close = self.closing.pop().unwrap_or_default();
                self.out.push_str(close);
            }
            TagEnd::Image => self.picture_read(),
            _ => {}
        }
    }

    /// A heading is never more than one step below the one before, whatever its writer thought it would look like.
    fn level_of(&self, level: HeadingLevel) -> usize {
        let shifted = (level as usize).saturating_sub(self.highest) + FIRST_LEVEL;
        shifted.min(self.level + 1).min(LAST_LEVEL)
    }

    fn open(&mut self, tag: &str) {
        let before = self.out.len();
        self.out.push_str(tag);
        self.opened.push((before, self.out.len()));
    }

    fn close(&mut self, tag: &str) {
        let Some((before, begin)) = self.opened.pop() else { return };
        if self.out.get(begin..).is_none_or(|said| said.trim().is_empty()) {
            self.out.truncate(before);
        } else {
            self.out.push_str(tag);
        }
    }

    fn link(&mut self, link_type: LinkType, to: &str) {
        let (href, rel) = match target(to, link_type == LinkType::Email) {
            Some(Target::Here(path)) => ((self.frame.path)(path), ""),
            Some(Target::Web(url)) => (url.to_owned(), " rel=\"external noopener\""),
            Some(Target::Person(url)) => (url, ""),
            None => {
                self.closing.push("");
                return;
            }
        };
        self.out.push_str("<a href=\"");
        escape(&href, &mut self.out);
        let _written = write!(self.out, "\"{rel}>");
        self.closing.push("</a>");
    }

    fn picture_read(&mut self) {
        let Some((number, alt)) = self.picture.take() else { return };
        match (self.frame.picture)(number) {
            Some(shown) => self.figures.push((shown, alt)),
            // What was to be seen is told, where it cannot be seen any more.
            None => escape(&alt, &mut self.out),
        }
    }

    fn put_figures(&mut self) {
        for (shown, alt) in std::mem::take(&mut self.figures) {
            let alt = if alt.trim().is_empty() { &shown.alt } else { &alt };
            self.out.push_str("<figure><img src=\"");
            escape(&shown.large, &mut self.out);
            self.out.push_str("\" srcset=\"");
            escape(&shown.small, &mut self.out);
            let _written = write!(self.out, " {}w, ", shown.small_width);
            escape(&shown.large, &mut self.out);
            let _written = write!(
                self.out,
                " {}w\" sizes=\"(min-width: 46rem) 44rem, 92vw\" width=\"{}\" height=\"{}\" alt=\"",
                shown.width, shown.width, shown.height
            );
            escape(alt, &mut self.out);
            self.out.push_str("\" loading=\"lazy\">");
            if !shown.credit.is_empty() {
                self.out.push_str("<figcaption>");
                escape(&shown.credit, &mut self.out);
                self.out.push_str("</figcaption>");
            }
            self.out.push_str("</figure>\n");
        }
    }
}

/// For texts and values alike.
fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let picture = |number| {
            (number == 1).then(|| Shown {
                large: "/bilder/l.jpg".into(),
                small: "/bilder/s.jpg".into(),
                width: 960,
                height: 640,
                small_width: 480,
                alt: "Ein Beet".into(),
                credit: "Foto: <Ayşe>".into(),
            })
        };
        html(text, &Frame { path: &|path| format!("/tr{path}"), picture: &picture })
    }

    #[test]
    fn headings_begin_below_the_title_and_leave_out_no_step() {
        assert_eq!(shown("# A\n\n## B"), "<h2>A</h2>\n<h3>B</h3>\n");
        assert_eq!(shown("### A\n\n##### B\n\n### C"), "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n");
        assert_eq!(shown("#\n\nText"), "<p>Text</p>\n");
    }

    #[test]
    fn links_know_the_language_and_the_way_out() {
        assert_eq!(shown("[Liste](/mitmachen)"), "<p><a href=\"/tr/mitmachen\">Liste</a></p>\n");
        assert_eq!(
            shown("[Stadt](https://stadt.example/?a=1&b=2)"),
            "<p><a href=\"https://stadt.example/?a=1&amp;b=2\" rel=\"external noopener\">Stadt</a></p>\n"
        );
        assert_eq!(shown("[nichts](javascript:alert(1))"), "<p>nichts</p>\n");
        assert_eq!(
            shown("<hallo@stadt.example>"),
            "<p><a href=\"mailto:hallo@stadt.example\">hallo@stadt.example</a></p>\n"
        );
    }

    #[test]
    fn a_picture_stands_below_its_paragraph_with_its_words_and_who_took_it() {
        let said = shown("Das ist ![Kinder am \"Beet\"](bild:1) unser Beet.");
        assert!(
            said.starts_with("<p>Das ist  unser Beet.</p>\n<figure><img src=\"/bilder/l.jpg\""),
            "{said}"
        );
        assert!(said.contains("alt=\"Kinder am &quot;Beet&quot;\""), "{said}");
        assert!(said.contains("<figcaption>Foto: &lt;Ayşe&gt;</figcaption></figure>"), "{said}");
        assert!(shown("![](bild:1)").contains("alt=\"Ein Beet\""));
        assert!(!shown("![](bild:1)").contains("<p>"));
        assert_eq!(shown("![Fort](bild:2)"), "<p>Fort</p>\n");
        let listed = shown("- Kanne ![Kanne](bild:1)\n- Eimer");
        assert!(listed.contains("</figure>\n</li>\n<li>Eimer"), "{listed}");
    }

    #[test]
    fn what_is_no_mark_of_ours_is_letters() {
        assert_eq!(shown("Ein <b>Wort</b>"), "<p>Ein &lt;b&gt;Wort&lt;/b&gt;</p>\n");
        assert_eq!(shown("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(shown("| a | b |\n|---|---|\n| 1 | 2 |"), "<p>| a | b |\n|---|---|\n| 1 | 2 |</p>\n");
    }
}
