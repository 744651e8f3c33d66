drop table article_picture;
drop table article_text;
drop table article_version;
drop table article;
