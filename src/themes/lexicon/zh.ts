// Words that indicate each theme in Chinese news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const ZH: Lexicon = {
  world: asWritten`
    受伤 + 丧生 乌克兰 人质 以色列 伊朗 俄罗斯 停火 军队 制裁 加沙 北约 地震 士兵 外长 大使 大使馆 导弹 幸存者 废墟 战争 武装 死亡 洪水 洪灾 海啸 空袭 联合国 遇难 难民 飓风`,
  politics: asWritten`
    总统 改革 法律 辞职 + 候选人 公投 内阁 反对党 国会 宪法 市长 总理 执政 投票 政党 政府 法案 表决 议会 议员 选举 选民 部长 首相`,
  business: asWritten`
    公司 员工 市场 + 亏损 价格 企业 出口 利润 利率 失业 就业 工会 工厂 工资 投资 破产 经济 罢工 股东 股价 股市 股票 裁员 订单 通胀 银行 销售`,
  technology: asWritten`
    平台 更新 网络 + 互联网 人工智能 在线 密码 手机 数字 数据 智能手机 服务器 机器人 漏洞 用户 电脑 社交媒体 科技 算法 网站 网络攻击 芯片 苹果 软件 黑客`,
  science: asWritten`
    研究 + 冰川 化石 卫星 基因 天文 太空 实验 实验室 恐龙 月球 望远镜 气候 火星 物理 物种 生物学 研究人员 科学 科学家 考古 航天 行星 论文`,
  health: asWritten`
    + 健康 医生 医院 急诊 患者 感染 手术 护士 治疗 流感 疫情 疫苗 疾病 病人 病毒 症状 癌症 糖尿病 药品 药物 诊所 门诊`,
  sport: asWritten`
    获胜 逆转 + 主帅 亚军 体育场 冠军 决赛 击败 前锋 半决赛 夺冠 奖杯 奖牌 女篮 平局 战胜 排球 教练 比赛 游泳 点球 球员 球迷 球队 田径 篮球 网球 联赛 裁判 足球 进球 选手 门将`,
  culture: asWritten`
    + 专辑 乐团 书籍 作家 剧院 博物馆 图书 导演 小说 展览 戏剧 文学 歌剧 歌手 歌曲 演员 演唱会 电影 电影节 画家 绘画 艺术 艺术家 诗人 诗歌 话剧 雕塑 音乐 音乐会`,
}
