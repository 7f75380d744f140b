namespace Pulumi;

/// <summary>A setting is there, but cannot be read as what the program wants.</summary>
internal sealed class ConfigTypeException(string key, string value, string type, Exception? inner = null)
    : RunException($"Configuration '{key}' value '{value}' is not a valid {type}", inner);
