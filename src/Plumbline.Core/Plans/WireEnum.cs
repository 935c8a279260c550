using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Core.Plans;

/// <summary>Values as files have them: <c>in_lower_case</c>.</summary>
internal sealed class WireEnum<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
