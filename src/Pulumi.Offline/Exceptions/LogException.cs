namespace Pulumi;

/// <summary>An error while a message was being logged.</summary>
public class LogException : Exception
{
    public LogException(Exception exception)
        : base("Error occurred during logging: " + exception.Message, exception)
    {
    }
}
