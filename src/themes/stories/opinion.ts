// Recognises opinions and analyses, which refer to a story without reporting it.
import type { Article } from '../../articles/article.ts'

const KIND =
  '(?:opinion|op-ed|analysis|editorial|comment|commentary|column|viewpoint|perspective|letters?|review|explainer|kommentar|meinung|kolumne|leitartikel|analyse|gastbeitrag|essay|glosse|tribune|édito|éditorial|chronique|point de vue|opinión|análisis|columna|tribuna|editoriale|opinione|commento|análise|artigo|opinie|column|opinia|komentarz|мнение|колонка|анализ|yorum|analiz|رأي|تحليل|मत|विचार|社论|评论|社説|オピニオン|사설|칼럼)'
const LABEL = new RegExp(`^(?:\\[|\\()?${KIND}(?:\\]|\\))?\\s*[:：|•·–—]|\\s[|–—-]\\s${KIND}$`, 'iu')
const SECTION = new RegExp(`^(?:${KIND}s?|comment is free|ideas|debate|debatte)$`, 'iu')
const PATH =
  /\/(?:opinion|opinions|op-ed|editorials?|commentisfree|comment|columnists?|analysis|kommentare?|meinung|debatte|tribunes?|idees|chroniques|opinion-?es|columnas?)\//i

/** Returns whether an article's label, section or address says that it is an opinion or analysis. */
export function isOpinion({ title, section, url }: Pick<Article, 'title' | 'section' | 'url'>): boolean {
  return LABEL.test(title) || SECTION.test(section ?? '') || PATH.test(url)
}
