using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(AuditRecord))]
internal sealed partial class PlanJson : JsonSerializerContext;
