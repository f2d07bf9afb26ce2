#include "formula/names.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <limits>

namespace dutoan {

namespace {

/// Of a record whose fields are not known: asking for one when it is there is a fault of the run.
constexpr std::uint32_t no_field = std::numeric_limits<std::uint32_t>::max();

Type fault(const NameContext& context, const Node& node, std::string id,
           std::vector<MessageArgument> arguments) {
  context.faults.push_back({{std::move(id), std::move(arguments)}, node.offset, node.length});
  return {};
}

Type unknown_name(const Node& node, const NameContext& context) {
  if (context.fields && context.fields->kind == Kind::unknown) return {};
  std::vector<std::string> known;
  for (const auto& [name, meaning] : context.scope.names)
    known.push_back(name);
  if (context.fields && context.fields->shape) {
    known.insert(known.end(), context.fields->shape->names.begin(),
                 context.fields->shape->names.end());
  }
  return fault(context, node, "formula-unknown-name",
               {node.text, joined(nearest(node.text, known))});
}

}  // namespace

Type resolve(Node& node, const NameContext& context) {
  const auto outer = context.scope.names.find(node.text);
  if (context.fields && context.fields->shape) {
    const auto& names = context.fields->shape->names;
    const auto field = std::find(names.begin(), names.end(), node.text);
    if (field != names.end()) {
      if (outer != context.scope.names.end())
        return fault(context, node, "formula-name-twice", {node.text});
      const auto index = std::uint32_t(field - names.begin());
      node.name = {.origin = NameReference::Origin::field, .index = index};
      return context.fields->shape->types[index];
    }
  }
  if (outer == context.scope.names.end()) return unknown_name(node, context);
  node.name = outer->second.reference;
  if (node.name.origin == NameReference::Origin::row)
    return context.scope.row_type(node.name.index);
  return outer->second.type;
}

Type resolve_field(Node& node, const Type& base_type, const NameContext& context) {
  const Node& base = node.operands[0];
  const auto column =
      std::find(context.scope.columns.begin(), context.scope.columns.end(), node.text);
  const bool is_row = base.op == Operator::name && base.name.origin == NameReference::Origin::row;
  if (is_row && column != context.scope.columns.end()) {
    node.name = base.name;
    node.name.column = int(column - context.scope.columns.begin());
    node.type = base_type;
    return base_type;
  }
  node.name.index = no_field;
  if (base_type.kind == Kind::unknown) return {};
  if (base_type.kind != Kind::record) return fault(context, node, "formula-no-fields", {node.text});
  const auto& names = base_type.shape->names;
  const auto field = std::find(names.begin(), names.end(), node.text);
  if (field == names.end()) {
    return fault(context, node, "formula-unknown-field", {node.text, joined(names)});
  }
  node.name.index = std::uint32_t(field - names.begin());
  return base_type.shape->types[node.name.index];
}

bool is_prices(const Node& node, const Scope& scope) {
  if (node.op != Operator::name) return false;
  const auto name = scope.names.find(node.text);
  return name != scope.names.end() &&
         name->second.reference.origin == NameReference::Origin::prices;
}

}  // namespace dutoan
