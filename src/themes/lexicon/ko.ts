// Words that indicate each theme in Korean news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const KO: Lexicon = {
  world: asWritten`
    구조 국경 + 가자지구 공습 구조대 군대 난민 대사관 러시아 미사일 반군 병사 부상자 사망 사망자 생존자 숨졌다 실종자 외무장관 우크라이나 유엔 이란 이스라엘 인질 전쟁 제재 지진 추락 홍수 휴전
    희생자`,
  politics: asWritten`
    지사 투표 + 가결 개정안 국회 대통령 대통령실 법안 본회의 부결 선거 야당 여당 여야 연립 유권자 의원 의회 장관 정당 정부 총리 표결 후보`,
  business: asWritten`
    판매 + 경제 고용 공장 금리 기업 노조 물가 수출 실업 실적 은행 이익 일자리 임금 적자 제조업 주가 주식 주주 증시 투자 파산 파업 한국은행 해고 회사`,
  technology: asWritten`
    사이트 + ai 기술 데이터 디지털 로봇 반도체 비밀번호 사용자 사이버 서버 소셜미디어 소프트웨어 스마트폰 앱 업데이트 온라인 이용자 인공지능 인터넷 컴퓨터 플랫폼 해커 해킹 휴대전화`,
  science: asWritten`
    발견 연구 + 고고학 공룡 과학 과학자 기후 논문 망원경 물리학 발굴 생물학 실험 연구진 연구팀 우주 위성 유전자 진화 천문 탐사선 학술지 행성 화석`,
  health: asWritten`
    + 간호사 감염 감염병 건강 독감 바이러스 백신 병원 수술 암 약국 응급실 의료 의사 의약품 전문의 접종 진료 질병 질환 치료 환자`,
  sport: asWritten`
    감독 + 결승 골 골키퍼 골프 금메달 농구 대표팀 득점 리그 마라톤 메달 배구 배드민턴 선수 선수권 수영 승리 야구 역전 올림픽 우승 월드컵 육상 준결승 축구 탁구 태권도 테니스 투수 팀 패배
    홈런`,
  culture: asWritten`
    노래 문화 + 가수 공연 극장 드라마 무대 문학 문학상 미술관 박물관 발레 배우 소설 시인 앨범 연극 연주회 영화 예술 오케스트라 오페라 음악 작가 전시 전시회 지휘자 콘서트 화가`,
}
