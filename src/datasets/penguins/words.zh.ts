export const words = {
  name: '帕尔默企鹅',
  about: '在南极测得的 342 只企鹅，分属三个种。',
  parameters: {
    x: '第一列',
    y: '第二列',
    species: '种类',
  },
  choices: {
    flipper: '鳍肢长度',
    mass: '体重',
    bill: '喙长',
    depth: '喙高',
    all: '全部三种（区分巴布亚企鹅）',
    'adelie-gentoo': '阿德利、巴布亚',
    'adelie-chinstrap': '阿德利、帽带',
    'chinstrap-gentoo': '帽带、巴布亚',
  },
  columns: {
    flipper: '鳍肢长度（mm）',
    mass: '体重（g）',
    bill: '喙长（mm）',
    depth: '喙高（mm）',
  },
  classes: {
    adelie: '阿德利企鹅',
    chinstrap: '帽带企鹅',
    gentoo: '巴布亚企鹅',
    others: '阿德利企鹅和帽带企鹅',
  },
};
