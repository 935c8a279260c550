using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plumbline.Oci.KeyUsage;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeyUserKind[]))]
internal sealed partial class KeyUserJson : JsonSerializerContext;
