// Words that indicate each theme in Japanese news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const JA: Lexicon = {
  world: asWritten`
    + イスラエル イラン ウクライナ ガザ ミサイル ロシア 中国 人質 停戦 兵士 制裁 噴火 国連 地震 大使 大使館 戦争 救出 救助 武装 死亡 死者 津波 洪水 犠牲者 空爆 行方不明 被災 負傷 軍隊 難民`,
  politics: asWritten`
    大統領 法律 + 与党 与野党 内閣 参院 可決 国会 大臣 市長 採決 政党 政府 有権者 条例 法案 知事 衆院 議会 議員 選挙 野党 閣僚 首相`,
  business: asWritten`
    会社 市場 + 企業 倒産 利益 労組 失業 工場 従業員 投資 日銀 株主 株価 株式 決算 物価 破産 経済 解雇 賃上げ 賃金 赤字 輸入 輸出 金利 銀行 雇用`,
  technology: asWritten`
    ネット 利用者 技術 更新 + ai アップル アプリ インターネット オンライン グーグル サイト サイバー サーバー システム スマホ スマートフォン ソフトウェア デジタル データ パスワード パソコン ユーザー
    ロボット 人工知能 半導体`,
  science: asWritten`
    教授 発見 研究 + dna nasa 化石 天文 宇宙 実験 彗星 恐竜 惑星 探査機 望遠鏡 気候 物理 生物 研究チーム 研究者 科学 科学者 考古 衛星 遺伝子`,
  health: asWritten`
    + インフルエンザ ウイルス クリニック ワクチン 健康 医師 医療 外来 患者 感染 感染症 手術 接種 救急 治療 病気 病院 症状 看護師 糖尿病 薬局 診療`,
  sport: asWritten`
    + ゴール サッカー テニス バスケット バレー マラソン メダル ラグビー リーグ 世界選手権 五輪 優勝 勝利 投手 敗れ 本塁打 柔道 横綱 水泳 決勝 準決勝 甲子園 相撲 試合 逆転 連勝 連覇 選手 野球
    金メダル 陸上`,
  culture: asWritten`
    + アルバム オペラ コンサート 交響楽団 作家 俳優 公演 劇場 博物館 女優 小説 展覧会 指揮者 文学 文学賞 映画 楽団 歌手 歌舞伎 演劇 演奏会 画家 絵画 美術館 舞台 芸術 詩人 詩集 音楽`,
}
