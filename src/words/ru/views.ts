import type { ViewsWords } from "#words/viewsWords.ts";

/** In Russian: what stands on the pages of named views, and in their gallery. */
export const views: ViewsWords = {
  gallery: "Вопросы и карты",
  question: "Что вы хотите узнать?",
  lead: (count) =>
    `Состояния карты (всего ${count}): у каждого свой вопрос, свои источники и адрес, по которому всегда будет показано то же самое.`,
  about:
    "Куда уезжали люди из России, какие двери были открыты, кого вернули и что когда изменилось: состояния карты Ways Out, каждое с картой, источниками и постоянной ссылкой.",
  show: "Показать",
  all: "Все",
  kinds: {
    people: { name: "Люди", title: "Сколько людей и где" },
    doors: { name: "Двери", title: "Какие двери были открыты" },
    returns: { name: "Возвращения", title: "Кого вернули" },
    time: { name: "Время", title: "Что и когда изменилось" },
  },
  open: "Открыть на интерактивной карте",
  asPicture: "Картинка (PNG, 1200 × 630)",
  asData: "Это состояние в виде данных (JSON)",
  shows: "Что показывает карта",
  cite: "Цитировать",
  cited: ({ title, day, release, link }) =>
    `Ways Out: ${title}. Карта на ${day}. Выпуск данных ${release}.${link === "" ? "" : ` ${link}`}`,
  permanent: "Постоянная ссылка на это состояние",
  code: "QR-код постоянной ссылки",
  more: "Ещё об этом",
  credit: (publishers) => `Источники: ${publishers} Границы: Natural Earth. Ways Out, CC BY 4.0`,
  moved: "Эта страница теперь называется иначе:",
  near: "Возможно, вы искали одну из этих карт? Напишите, что ищете:",
};
