// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standard_fields.h"

#include "models/specs/specs.h"

#include <array>

namespace harmdesk::specs {

namespace {

StandardField::Type typeOf(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return StandardField::Type::Text;
    case FieldType::Date:
        return StandardField::Type::Date;
    case FieldType::Number:
        return StandardField::Type::Number;
    case FieldType::Code:
        return StandardField::Type::Code;
    }
    return StandardField::Type::Text;
}

std::vector<StandardField> fieldsOf(FileKind kind) {
    std::vector<StandardField> fields;
    for (const ExtractField& field : extractFields(kind)) {
        StandardField out;
        out.name = field.name;
        // An event has no key of its own, but without a nominal and a kind it is none.
        out.key =
            field.key || (kind == FileKind::Events && (field.name == "nominal_ref" || field.name == "event"));
        out.type = typeOf(field.type);
        out.codes.assign(field.codes.begin(), field.codes.end());
        fields.push_back(std::move(out));
    }
    return fields;
}

} // namespace

const std::vector<StandardField>& standardFields(FileKind kind) {
    static const std::array<std::vector<StandardField>, 4> all{
        fieldsOf(FileKind::Persons), fieldsOf(FileKind::Crimes), fieldsOf(FileKind::Links),
        fieldsOf(FileKind::Events)};
    return all[static_cast<std::size_t>(kind)];
}

} // namespace harmdesk::specs
