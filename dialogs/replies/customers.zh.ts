import type { Stage } from '../../domain/customers/stages.ts';
import type { CustomerField } from '../../domain/problem.ts';
import type { CustomerProblemReplies } from './customers.ts';

export const stagesZh: Record<Stage, string> = {
  new: '新线索',
  contacted: '已联系',
  quoted: '已报价',
  ordered: '已下单',
  repeat: '回头客',
  lapsed: '沉睡',
  lost: '已流失',
};

const fields: Record<CustomerField, string> = {
  company: '公司名称最多120个字。',
  language: '语言只能是中文或英文。',
  timeZone: '没有这个时区，请填 Asia/Shanghai 这样的名称。',
  source: '来源最多60个字。',
  tags: '最多20个标签，每个最多30个字。',
  owner: '负责人必须是团队里的人。',
  label: '备注名最多30个字。',
  details: '电话、邮箱和地址每样最多20个，请先删掉一个。',
  note: '请写备注内容，最多4000个字。',
  task: '请写待办内容，最多500个字。',
  lostReason: '请用几个字写明流失的原因。',
};

const merges = {
  same: '这就是同一位客户。',
  merged: '其中一位已经合并过了。',
  undone: '这次合并已经撤销过了。',
  changedSince: '其中一位后来又合并过，请先撤销那一次。',
};

export const customerProblemsZh: CustomerProblemReplies = {
  customerChanged: () => '刚刚有别人改过这位客户的资料，现在是这样的。',
  customerFieldNotValid: ({ field }) => fields[field],
  detailNotFound: () => '这个电话、邮箱或地址已经不在了。',
  taskNotFound: () => '没有找到这项待办。',
  stageNotAllowed: ({ from, to }) => `“${stagesZh[from]}”的客户不能改成“${stagesZh[to]}”。`,
  mergeNotAllowed: ({ why }) => merges[why],
  segmentNotValid: ({ path }) => `这个分组的条件有误，请检查${path}。`,
  segmentNotFound: () => '没有找到这个客户分组。',
  segmentNameTaken: ({ name }) => `已有名为“${name}”的客户分组。`,
};
