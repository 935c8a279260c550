using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Core.Text;

/// <summary>Values as files have them: <c>in_lower_case</c>.</summary>
public sealed class WireNameConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
