shell-banner-demo = Місто-приклад: пропозиції та майже всі імена вигадані, справжніх листів ми не надсилаємо.
shell-banner-preparing = Цей сайт ще готується і поки не відкритий для всіх.
shell-account-desk = Мій стіл
shell-account-organisation = Наш розділ
