shell-banner-demo = مدينة نموذجية: الفرص وكل الأسماء تقريبًا من الخيال، ولا تُرسل أي رسائل حقيقية.
shell-banner-preparing = هذا الموقع قيد الإعداد وليس متاحًا للجميع بعد.
shell-account-desk = طاولة عملي
shell-account-organisation = مساحتنا
