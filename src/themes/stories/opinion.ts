// Recognises opinions, analyses and other articles that accompany a story without reporting it.
import type { Article } from '../../articles/article.ts'

const KIND =
  '(?:opinion|op-ed|analysis|editorial|comment|commentary|column|viewpoint|perspective|letters?|review|explainer|kommentar|meinung|kolumne|leitartikel|analyse|gastbeitrag|essay|glosse|tribune|édito|éditorial|chronique|point de vue|opinión|análisis|columna|tribuna|editoriale|opinione|commento|análise|artigo|opinie|column|opinia|komentarz|мнение|колонка|анализ|yorum|analiz|رأي|تحليل|मत|विचार|社论|评论|社説|オピニオン|사설|칼럼)'
const LABEL = new RegExp(`^(?:\\[|\\()?${KIND}(?:\\]|\\))?\\s*[:：|•·–—]|\\s[|–—-]\\s${KIND}$`, 'iu')
const SECTION = new RegExp(`^(?:${KIND}s?|comment is free|ideas|debate|debatte)$`, 'iu')
const PATH =
  /\/(?:opinion|opinions|op-ed|editorials?|commentisfree|comment|columnists?|analysis|kommentare?|meinung|debatte|tribunes?|idees|chroniques|opinion-?es|columnas?)\//i

/** Returns whether an article's title, section or URL marks it as an opinion or analysis. */
export function isOpinion({ title, section, url }: Pick<Article, 'title' | 'section' | 'url'>): boolean {
  return LABEL.test(title) || SECTION.test(section ?? '') || PATH.test(url)
}

/** Matches the start of titles of ratings, podcasts, replays, galleries, quizzes and lists. */
const COMPANION =
  /^(?:(?:player )?ratings\b|talking points\b|podcast\b|episode \p{N}|folge \p{N}|[ée]pisode \p{N}|episodio \p{N}|bonus\s*:|watch again\b|in pictures\b|gallery\b|quiz\b|einzelkritik\b|noten\b|les notes\b|las notas\b|\p{N}+ (?:things|takeaways|talking points)\b|(?:five|six|seven|ten) (?:things|takeaways|talking points)\b)/iu

/**
 * Returns whether an article only accompanies reports. A companion represents a story only if the story has
 * no reports.
 */
export function isCompanion(article: Pick<Article, 'title' | 'section' | 'url'>): boolean {
  return isOpinion(article) || COMPANION.test(article.title.trim())
}
