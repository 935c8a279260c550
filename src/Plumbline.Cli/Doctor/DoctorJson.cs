using System.Text.Json;
using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Doctor;

/// <summary>A checkup for programs: <c>plumbline.doctor/1</c>.</summary>
internal static class DoctorJson
{
    public static void Write(IEnumerable<CheckupItem> items, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "plumbline.doctor/1");
            json.WriteStartArray("items");
            foreach (var item in items)
            {
                json.WriteStartObject();
                json.WriteString("subject", item.Subject);
                json.WriteString("status", JsonNamingPolicy.SnakeCaseLower.ConvertName(item.Status.ToString()));
                json.WriteString("text", item.Text);
                json.WriteString("advice", item.Advice);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
